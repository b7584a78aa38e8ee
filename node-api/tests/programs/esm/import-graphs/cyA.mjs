import "./cyB.mjs"; 
