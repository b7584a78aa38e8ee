export let x = 2;
