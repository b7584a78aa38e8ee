// Reading the message alone leaves the place known.
async function load() {
  try {
    throw new Error('no settings');
  } catch (error) {
    console.error('failed:', error.message);
    throw error;
  }
}
load();
