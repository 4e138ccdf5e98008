// Stands in for the package `lmdb` inside tests: the one that the environment loaded.
module.exports = Reflect.get(globalThis, 'lmdb');
