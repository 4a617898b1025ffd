// SPDX-License-Identifier: Apache-2.0
// chat_peer.mjs FILE: reads the export with whatsapp-chat-parser; prints seconds of the parsing alone and messages.
import { readFileSync } from "node:fs";
import { parseString } from "whatsapp-chat-parser";

const text = readFileSync(process.argv[2], "utf8");
const begun = process.cpuUsage();
const messages = parseString(text, { daysFirst: true });
const used = process.cpuUsage(begun);
console.log(((used.user + used.system) / 1e6).toFixed(3), messages.length);
