let a;
a?.`x`;
