// What the program writes before the worker's files (src/page/worker.c).
declare const VERSION: string;
declare const SHELL: string[];
declare const KEPT: string[];
declare const registration: ServiceWorkerRegistration;
declare const clients: Clients;
declare function skipWaiting(): Promise<void>;
