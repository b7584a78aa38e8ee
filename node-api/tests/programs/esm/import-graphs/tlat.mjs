export const x=await new Promise(r=>setTimeout(r,1))
