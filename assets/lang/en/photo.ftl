## A photo that is taken in

photo-not-a-picture = This file is no photo that can be used
photo-unread = This photo is damaged or too large to be read
photo-hint = Choose a JPEG or PNG file, for example one from your phone
photo-other-kind = This is a { $kind } picture, which Callfit cannot read
photo-other-kind-hint = Open it in a program for pictures, save it as JPEG and choose that file
