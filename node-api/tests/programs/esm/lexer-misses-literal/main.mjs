import fs from 'fs'; import { v } from './c.cjs'; console.log(v);
