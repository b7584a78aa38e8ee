const x = 12px;
