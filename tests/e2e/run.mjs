// Tells the stories side by side, each over an empty database; ends with 1 when one fails.
import { temporaryFolder } from "./browser.mjs";
import melati from "./story_melati.mjs";
import signal from "./story_signal.mjs";
import tempura from "./story_tempura.mjs";

const stories = {
  "Bu Melati": (db) => melati({ db, script: true }),
  "Bu Melati without JavaScript": (db) => melati({ db, script: false }),
  "Tempura Jaya": (db) => tempura({ db }),
  "Weak signal": (db) => signal({ db }),
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
const outcomes = await Promise.all(wanted.map((story, at) => told(folder, story, at)));
folder.remove();
process.exit(outcomes.every(Boolean) ? 0 : 1);
