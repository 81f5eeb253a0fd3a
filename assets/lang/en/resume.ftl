## Problems with a résumé file (JSON Resume) that somebody opens. The place is said beside each sentence.

resume-file-empty = This file is empty
resume-file-cut-off = This file ends too early: a part of it is missing
resume-not-json = This file is not a résumé in the JSON Resume format
resume-not-an-object = This file holds JSON, but no résumé
resume-no-sections = This file holds no part of a résumé
resume-hint-choose-resume = Choose a file in the JSON Resume format, or a CV made by Callfit
resume-hint-fetch-again = Copy or download the file again

resume-nulls = { $count ->
    [one] One field is empty (null) and counts as not given
   *[other] { $count } fields are empty (null) and count as not given; this is the first
}
resume-text-expected = There should be text here
resume-list-expected = There should be a list here
resume-object-expected = There should be an entry with fields here
resume-hint-kept = It is kept in the file, but does not show on the CV

resume-date-unread = “{ $text }” cannot be read as a date; it is printed as it stands
resume-hint-date = Write the date as 2021 or 2021-03

resume-own-unread = This part of the saved data cannot be read
