throw new Error('from CommonJS');
