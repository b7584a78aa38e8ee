import "./c1gone.mjs"
