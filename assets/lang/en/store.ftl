# The store: what can go wrong, and what to do.

store-answer-unreadable = One answer in the store cannot be read: { $question }
store-answer-unreadable-hint = The other answers are safe. Answer this question again

store-damaged = The file with your answers is damaged. It was not changed
store-damaged-hint = Put a copy of the file in its place, or move it away to start with an empty one

store-disk-full = The disk is full, so nothing can be saved
store-disk-full-hint = Make some room, then try again

store-folder = This folder cannot be used
store-folder-hint = Choose another one with --data-dir

store-in-use = Another program is using the file with your answers
store-in-use-hint = Close the other Callfit window and start again

store-newer-version = This file was made by a newer version of Callfit. It was not changed
store-newer-version-hint = Install the newest version, or choose another folder with --data-dir

store-not-a-store = This file is not one of Callfit's, or it is protected by a passphrase. It was not changed
store-not-a-store-hint = Move it away, or choose another folder with --data-dir

store-read-only = Callfit is not allowed to write here
store-read-only-hint = Allow it in the settings of the folder, or choose another folder with --data-dir

store-refused = The file with your answers cannot be read or written just now
store-refused-hint = Check that the disk is connected and working, then try again

store-wrong-passphrase = That passphrase does not open the file
store-wrong-passphrase-hint = Check capitals and the keyboard's language, and type it again
