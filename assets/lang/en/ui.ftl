# Words that all screens share.
ui-app-name = Callfit
