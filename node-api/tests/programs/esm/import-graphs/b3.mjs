import {qq} from "./leaf.mjs"
