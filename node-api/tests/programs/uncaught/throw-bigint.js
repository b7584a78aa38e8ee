console.log('before');
throw 10n;
