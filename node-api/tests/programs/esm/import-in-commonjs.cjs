import { readFile } from 'fs'; console.log(1);
