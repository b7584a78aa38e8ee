for (const ms of [40, 0, 80, 20, 60]) setTimeout(() => console.log(ms), ms);
