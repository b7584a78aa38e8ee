const x = await 5; require('fs');
