// Dates in words and in figures, alone and with a time, in three languages.
const d = new Date(Date.UTC(2024, 1, 29, 13, 5, 9)),
  z = 'UTC';
for (const o of [
  {},
  { dateStyle: 'long', timeStyle: 'short' },
  { dateStyle: 'full', timeStyle: 'long' },
  { dateStyle: 'medium', timeStyle: 'medium' },
  { dateStyle: 'short', timeStyle: 'short' },
  { month: 'long', day: 'numeric', hour: 'numeric' },
  { weekday: 'long', hour: 'numeric', minute: '2-digit' },
  { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  { weekday: 'short', month: 'short', day: 'numeric' },
  { weekday: 'long' },
  { hour: '2-digit' },
  { month: 'short', year: 'numeric' },
  { weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit' },
  { hour: '2-digit', minute: '2-digit', hour12: false },
  { hour: 'numeric', minute: '2-digit', second: '2-digit' },
  { timeStyle: 'full' },
  { month: 'long' },
  { month: 'long', year: 'numeric' },
  { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  { day: 'numeric', month: 'numeric' },
  { year: '2-digit', month: '2-digit', day: '2-digit' },
])
  for (const l of ['en-US', 'en-GB', 'de-DE'])
    try {
      console.log(l, JSON.stringify(o), '|', d.toLocaleString(l, { ...o, timeZone: z }));
    } catch (e) {
      console.log(l, JSON.stringify(o), e.message);
    }
for (const l of ['en-US', 'en-GB', 'de-DE'])
  console.log(
    d.toLocaleDateString(l, { timeZone: z }),
    d.toLocaleTimeString(l, { timeZone: z }),
    new Intl.DateTimeFormat(l, { timeZone: z, dateStyle: 'long' }).format(d),
  );
for (const timeZone of ['UTC', 'GMT', 'Etc/UTC', 'utc', '+00:00'])
  console.log(new Date(0).toLocaleString('en-US', { timeZone }));
