new Function('throw 1')()
