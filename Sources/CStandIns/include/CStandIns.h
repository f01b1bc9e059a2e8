// Being linked is all there is to use of it: each file says which function of a library it takes the place of, and why.
#pragma once
