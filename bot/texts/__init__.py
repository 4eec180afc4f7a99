"""The texts looked at from outside: are all there, understood, in the right script, and do they fit on a phone?"""
