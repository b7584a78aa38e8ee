const show = ({ code, message, url }) =>
  console.log(code, message.replace(__dirname, '.').replace(__filename, 'here'), url?.replace(/.*\//, ''));
import('./nope.js').catch(show);
import('nope-package').catch(show);
import('nope-package/part').catch(show);
import('@scope/nope').catch(show);
