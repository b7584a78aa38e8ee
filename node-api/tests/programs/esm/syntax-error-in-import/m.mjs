export default 1;
let y = ;
