// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What is said of a photo (requirement C14): what is good or what to mend, with the one tip that
 * helps most, and why a file was not taken. Sentences are translated, nothing is owned. */
#include "base/lang.h"
#include "draw/photo_judge.h"

const char *photo_finding_words(PhotoFinding finding, const Lang *lang);
const char *photo_good_words(const Lang *lang);
/* "Gelap": a word or two for a list. */
const char *photo_finding_short(PhotoFinding finding, const Lang *lang);
/* The one to mend first; PHOTO_FINDING_COUNT: there is none. */
PhotoFinding photo_finding_first(unsigned findings);
const char *photo_refusal_words(PhotoRefusal refusal, const Lang *lang);
