require('crypto').createHmac('sha-nothing', 'key');
