process.on('unhandledRejection', (r, p) => { console.log('unhandled', r, p); setTimeout(() => p.catch(() => console.log('late catch')), 5); });
process.on('rejectionHandled', (p) => console.log('handled', p));
Promise.reject('x');
