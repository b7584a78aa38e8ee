import "./thr.cjs"
