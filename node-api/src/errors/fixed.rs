//! Messages of the engine that say the same as V8's in other words.

/// V8's message, where the wording alone differs.
pub(super) fn fixed(message: &str) -> Option<&'static str> {
    Some(match message {
        "cannot mix BigInt and other types, use explicit conversions" => {
            "Cannot mix BigInt and other types, use explicit conversions"
        }
        "BigInt division by zero" => "Division by zero",
        "argument must not be a bigint" => "Cannot convert a BigInt value to a number",
        "argument must not be a symbol" => "Cannot convert a Symbol value to a number",
        "can't convert symbol to string" => "Cannot convert a Symbol value to a string",
        "cannot convert object to primitive value" => "Cannot convert object to primitive value",
        "cannot convert undefined to a BigInt" => "Cannot convert undefined to a BigInt",
        "cannot convert null to a BigInt" => "Cannot convert null to a BigInt",
        "invalid array length" | "bad length for array" | "array exceeded max size" => "Invalid array length",
        "Array.prototype.reduce: called on an empty array and with no initial value"
        | "Array.prototype.reduceRight: called on an empty array and with no initial value"
        | "Typed array length is 0 and initial value is not present" => "Reduce of empty array with no initial value",
        "right-hand side of 'instanceof' is not callable" => "Right-hand side of 'instanceof' is not callable",
        "derived constructor can only return an Object or undefined" => {
            "Derived constructors may only return object or undefined"
        }
        "cannot reinitialize `this` binding" => "Super constructor may only be called once",
        "BigInt negative exponent" => "undefined must be positive",
        "function has non-object prototype in instanceof check" => {
            "Function has non-object prototype 'undefined' in instanceof check"
        }
        "Object.defineProperty: expected 'this' to be an Object" => "Object.defineProperty called on non-object",
        "Invalid property descriptor.Cannot both specify accessors and a value or writable attribute" => {
            "Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, #<Object>"
        }
        "method `[Symbol.toPrimitive]` cannot return an object" => "Cannot convert object to primitive value",
        "cannot serialize bigint to JSON" => "Do not know how to serialize a BigInt",
        "radix must be an integer at least 2 and no greater than 36" => {
            "toString() radix argument must be between 2 and 36"
        }
        "precision must be an integer at least 1 and no greater than 100" => {
            "toPrecision() argument must be between 1 and 100"
        }
        "Invalid Date" => "Invalid time value",
        "Generator should not be executing" | "Iterator Helper is already executing" => "Generator is already running",
        "cannot create a string longer than the maximum allowed length (4294967295)" => "Invalid string length",
        "SameValue(resolution, promise) is true" => "Chaining cycle detected for promise #<Promise>",
        "Promise NewTarget cannot be undefined" => "Promise constructor cannot be invoked without 'new'",
        "no promise in Promise.any was fulfilled." => "All promises were rejected",
        "cannot decode uri"
        | "invalid hexadecimal digit found"
        | "trying to encode an invalid string"
        | "non-terminated escape character found"
        | "invalid escaped character found"
        | "invalid escape character found"
        | "invalid UTF-8 encoding found"
        | "escape characters must be preceded with a % sign" => "URI malformed",
        "calling a builtin Set constructor without new is forbidden" => "Constructor Set requires 'new'",
        "Object.defineProperties: expected 'this' to be an Object" => "Object.defineProperties called on non-object",
        "Set-like object must have a callable 'has' method" => "string \"has\" is not a function",
        "Set-like object must have a callable 'keys' method" => "string \"keys\" is not a function",
        "iterator does not have a throw method" | "sync iterator does not have a throw method" => {
            "The iterator does not provide a 'throw' method."
        }
        "Proxy constructor called with non-object target" | "Proxy constructor called with non-object handler" => {
            "Cannot create proxy with a non-object as target or handler"
        }
        "Proxy constructor called on undefined new target" => "Constructor Proxy requires 'new'",
        "Promise.all() called on a non-object" => "Promise.all called on non-object",
        "Promise.allSettled() called on a non-object" => "Promise.allSettled called on non-object",
        "Promise.any() called on a non-object" => "Promise.any called on non-object",
        "Promise.race() called on a non-object" => "Promise.race called on non-object",
        "Promise.try() called on a non-object" => "Promise.try called on non-object",
        "Promise.withResolvers() called on a non-object" => "Promise.withResolvers called on non-object",
        "Promise.resolve() called on a non-object" => "PromiseResolve called on non-object",
        "Promise.reject() called on a non-object" => "PromiseReject called on non-object",
        "finally called with a non-object promise" => "Promise.prototype.finally called on non-object",
        "promiseCapability.[[Resolve]] is not callable" | "promiseCapability.[[Reject]] is not callable" => {
            "Promise resolve or reject function is not callable"
        }
        "promiseCapability.[[Resolve]] is not undefined" | "promiseCapability.[[Reject]] is not undefined" => {
            "Promise executor has already been invoked with non-undefined arguments"
        }
        "property 'constructor' is not an object" => "The .constructor property is not an object",
        "property 'constructor' is not a constructor" => "object.constructor[Symbol.species] is not a constructor",
        "retrieving a non-callable promise resolver" => "resolve is not a function",
        "cannot create list from a primitive" => "CreateListFromArrayLike called on non-object",
        "FinalizationRegistry: cleanup callback of registry must be callable" => {
            "FinalizationRegistry: cleanup must be callable"
        }
        "FinalizationRegistry.prototype.register: `heldValue` cannot be the same as `target`" => {
            "FinalizationRegistry.prototype.register: target and holdings must not be same"
        }
        "FinalizationRegistry.prototype.register: `target` must be an Object or Symbol" => {
            "FinalizationRegistry.prototype.register: invalid target"
        }
        "buffer must be an ArrayBuffer" => "First argument to DataView constructor must be an ArrayBuffer",
        "RegExp.escape requires a string argument" => "input argument must be a string",
        "Iterator.prototype.reduce: cannot reduce empty iterator with no initial value" => {
            "Reduce of a done iterator with no initial value"
        }
        "Object.prototype.__defineGetter__: expected 'getter' to be a Function object" => {
            "Object.prototype.__defineGetter__: Expecting function"
        }
        "Object.prototype.__defineSetter__: expected 'setter' to be a Function object" => {
            "Object.prototype.__defineSetter__: Expecting function"
        }
        "Iterator constructor requires 'new'" => "Constructor Iterator requires 'new'",
        "Proxy object has empty handler and target" => "Cannot perform 'get' on a proxy that has been revoked",
        "cannot delete a property of `super`" => "Unsupported reference to 'super'",
        _ => return None,
    })
}
