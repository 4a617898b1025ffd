// SPDX-License-Identifier: Apache-2.0
#pragma once
/* What `tangga serve --lan` says to who teaches a room: the address, its QR code for the terminal, and
 * what works over it. A browser keeps pages and unsent forms on a phone only over a connection it
 * trusts; over plain http in a room everything else works. Source: requirement X06. */
#include "base/error.h"
#include "base/lang.h"

/* url NULL: this computer is in no network. Free it. */
MUST_USE char *lan_words(const char *url, bool tls, const Lang *lang);
