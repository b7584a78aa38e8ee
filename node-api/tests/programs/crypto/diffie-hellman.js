// Diffie and Hellman's exchange: groups by name, a prime of one's own, and what is refused.
const crypto = require('node:crypto');
for (const name of ['modp1', 'modp2', 'modp5', 'modp14', 'nope']) {
  try {
    const group = crypto.getDiffieHellman(name);
    console.log(name, crypto.createHash('sha1').update(group.getPrime()).digest('hex'), group.getGenerator('hex'), group.verifyError);
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
}
const prime = crypto.getDiffieHellman('modp1').getPrime();
const alice = crypto.createDiffieHellman(prime, 2);
console.log(alice.verifyError, Object.keys(alice), alice.getGenerator(), alice.getPrime('hex').length);
alice.setPrivateKey('06', 'hex');
try { alice.getPublicKey(); } catch (error) { console.log(error.name, error.code, error.message); }
console.log(alice.generateKeys('hex'), alice.getPublicKey(), alice.getPrivateKey('hex'));
const bob = crypto.createDiffieHellman(prime.toString('hex'), 'hex', '02', 'hex');
bob.setPrivateKey(Buffer.from([15]));
console.log(bob.generateKeys('hex'), alice.computeSecret(bob.getPublicKey(), null, 'hex').slice(-30), bob.computeSecret(alice.getPublicKey('hex'), 'hex').length);
const fresh = () => crypto.createDiffieHellman(prime);
for (const act of [
  () => fresh().getPublicKey(), () => fresh().getPrivateKey(), () => alice.computeSecret(Buffer.from([1])), () => alice.computeSecret(prime),
  () => crypto.createDiffieHellman(), () => crypto.createDiffieHellman({}), () => fresh().getGenerator('hex'), () => crypto.createDiffieHellman(prime, {}),
  () => crypto.DiffieHellmanGroup('modp1').setPublicKey, () => alice.setPublicKey('05', 'hex') === alice, () => alice.setPublicKey(5), () => crypto.createDiffieHellman(prime, 1).verifyError,
  () => crypto.createDiffieHellman(Buffer.alloc(64, 0xff)).verifyError, () => crypto.createDiffieHellman.length, () => crypto.getDiffieHellman.length,
]) {
  try { console.log(act()); } catch (error) { console.log(error.name, error.code, error.message); }
}
const [one, two] = [crypto.getDiffieHellman('modp5'), crypto.createDiffieHellmanGroup('modp5')];
one.generateKeys();
two.generateKeys();
console.log(one.computeSecret(two.getPublicKey()).equals(two.computeSecret(one.getPublicKey())), one.computeSecret(two.getPublicKey()).length);
