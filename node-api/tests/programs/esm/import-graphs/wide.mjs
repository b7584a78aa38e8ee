import "./s1.mjs"; import "./s2.mjs"; import "./s3.mjs"
