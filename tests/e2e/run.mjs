// Tells the stories, a few side by side, each over an empty database; ends with 1 when one fails.
import { availableParallelism } from "node:os";
import { temporaryFolder } from "./browser.mjs";
import access from "./story_access.mjs";
import answer from "./story_answer.mjs";
import chat from "./story_chat.mjs";
import conflict from "./story_conflict.mjs";
import day from "./story_day.mjs";
import faults from "./story_faults.mjs";
import melati from "./story_melati.mjs";
import paper from "./story_paper.mjs";
import offline from "./story_offline.mjs";
import photo from "./story_photo.mjs";
import routine from "./story_routine.mjs";
import silence from "./story_silence.mjs";
import share from "./story_share.mjs";
import shop from "./story_shop.mjs";
import signal from "./story_signal.mjs";
import tempura from "./story_tempura.mjs";
import update from "./story_update.mjs";
import upload from "./story_upload.mjs";

const stories = {
  "Bu Melati": (db) => melati({ db, script: true }),
  "Bu Melati without JavaScript": (db) => melati({ db, script: false }),
  "Tempura Jaya": (db) => tempura({ db }),
  "An ordinary day": (db) => routine({ db }),
  "A photo": (db) => photo({ db, script: true }),
  "A photo without JavaScript": (db) => photo({ db, script: false }),
  "A customer orders": (db) => shop({ db, script: true }),
  "A customer orders without JavaScript": (db) => shop({ db, script: false }),
  "A chat read in the page": (db) => chat({ db }),
  "Calls nobody": (db) => silence({ db }),
  "Sharing": (db) => share({ db }),
  "On paper": (db) => paper({ db }),
  "Weak signal": (db) => signal({ db }),
  "Answers without signal": (db) => answer({ db }),
  "Without signal": (db) => offline({ db }),
  "Two phones": (db) => conflict({ db }),
  "The rest of a day": (db) => day({ db }),
  "In parts": (db) => upload({ db }),
  "A new version": (db) => update({ db }),
  "Open to all": (db) => access({ db }),
  "Broken wires": (db) => faults({ db }),
};

async function told(folder, [name, tell], at) {
  const begin = Date.now();
  const seconds = () => ((Date.now() - begin) / 1000).toFixed(1);
  try {
    await tell(folder.path(`${at}.db`));
    console.log(`ok ${name} (${seconds()} s)`);
    return true;
  } catch (failure) {
    console.log(`not ok ${name} (${seconds()} s)\n${failure.stack}`);
    return false;
  }
}

const folder = temporaryFolder();
const wanted = Object.entries(stories).filter(([name]) => name.startsWith(process.argv[2] ?? ""));
const outcomes = [];
let next = 0;
async function tellOnAndOn() {
  while (next < wanted.length) {
    const at = next++;
    outcomes.push(await told(folder, wanted[at], at));
  }
}
await Promise.all(Array.from({ length: availableParallelism() + 1 }, tellOnAndOn));
folder.remove();
process.exit(outcomes.every(Boolean) ? 0 : 1);
