function f(){ using r={ [Symbol.dispose](){ throw new Error('dispose fails') } }; console.log('b') } f();
