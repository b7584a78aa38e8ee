exports.d = () => { exports.e = 2 } } catch {}
