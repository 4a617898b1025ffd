// SPDX-License-Identifier: Apache-2.0
#pragma once
/* Every page that can be reached by links from the menu, as a patient person would find it. */
#include "testkit/client.h"

/* Addresses with their query, each once; at most CRAWL_MAX. Free it. */
#define CRAWL_MAX 1500u
GPtrArray *crawl(Client *client);
