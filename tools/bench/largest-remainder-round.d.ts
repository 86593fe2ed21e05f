declare module 'largest-remainder-round';
