import {zzz} from "./e.mjs"
