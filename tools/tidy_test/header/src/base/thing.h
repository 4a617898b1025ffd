/* Too short. */
#include <stdbool.h>
