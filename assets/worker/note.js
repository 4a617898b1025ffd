// What the phone keeps of its own in IndexedDB: writes that nobody answered yet, and a few notes
// (who uses this phone, when something was last written).

/**
 * @typedef {{number?: number, who: string, key: string, path: string, next: string, label: string,
 *   fields: [string, string | File][], at: number, tries: number, status: number, answer: string}} Write
 *   One form as it was sent. tries: how often the server was asked; status 0: waits, else why it was refused.
 */

/** @type {Promise<IDBDatabase> | undefined} */
let opened;

/** @returns {Promise<IDBDatabase>} */
function database() {
  opened ??= new Promise((done, failed) => {
    const request = indexedDB.open("tangga", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("write", { keyPath: "number", autoIncrement: true });
      request.result.createObjectStore("note");
    };
    request.onerror = () => { opened = undefined; failed(request.error); };
    request.onsuccess = () => {
      request.result.onclose = () => { opened = undefined; };
      done(request.result);
    };
  });
  return opened;
}

/**
 * One step in one store; done when it is on disk.
 * @template T
 * @param {"write" | "note"} name @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest<T>} step @returns {Promise<T>}
 */
async function within(name, mode, step) {
  const db = await database();
  return new Promise((done, failed) => {
    const transaction = db.transaction(name, mode, { durability: "strict" });
    const request = step(transaction.objectStore(name));
    transaction.oncomplete = () => done(request.result);
    transaction.onabort = () => failed(transaction.error ?? request.error);
  });
}

/** @param {string} key */
const noteRead = (key) => within("note", "readonly", (store) => store.get(key));
/** @param {string} key @param {unknown} value */
const noteWrite = (key, value) => within("note", "readwrite", (store) => store.put(value, key));
