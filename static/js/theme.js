// Runs before the first paint, so that a chosen theme never flashes. The page's own code does the rest.
try {
  const theme = localStorage.getItem("looproom.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // No storage: the colour scheme of the system decides.
}
