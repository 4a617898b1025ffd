// SPDX-License-Identifier: Apache-2.0
#pragma once
/* The address by which phones on the same Wi-Fi reach this computer (a classroom without internet).
 * Nothing is asked of the network: the computer's own interfaces are read. Source: requirement X06. */
#include <glib.h>
#include <stdint.h>

typedef struct {
    const char *interface; /* "wlan0" */
    uint32_t address;      /* IPv4, host order */
} LanAddress;

/* The one phones most likely reach: Wi-Fi before cable, addresses of private networks only, none of
 * containers and tunnels. NULL: none. */
const LanAddress *lan_choose(const LanAddress *addresses, size_t count);
/* "192.168.1.5", or NULL when this computer is in no network. Free it. */
char *lan_address(void);
