// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Every page that can be reached by links from the menu, as a patient person would find it. A link
 * that leads nowhere, or to a failure of ours, stops the test and names the page it stands on. */
#include "testkit/client.h"

/* Addresses with their query, each once; of those that differ only in numbers and query the first
 * CRAWL_LIKE_MAX. Free it. */
#define CRAWL_LIKE_MAX 12u
#define CRAWL_MAX 1500u /* more pages than there are: then the crawl goes in circles */
GPtrArray *crawl(Client *client);
