#include "base/thing.h"

int thing(void);
int thing(void)
{
    return 1;
}
