import "./self.mjs"
