// A stack that has been read is a text, which knows no place: the report shows where Node hands the rejection on.
async function load() {
  try {
    throw new Error('no settings');
  } catch (error) {
    console.error('failed:', error);
    throw error;
  }
}
load();
