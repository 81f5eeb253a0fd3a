# What is said about a file that was taken in, and names for groups of skills that come from Europass.


intake-unknown = This file is of no kind that Callfit can take in
intake-unknown-hint = Choose a CV made by Callfit, a Europass CV as PDF or XML, the archive of your LinkedIn data, or a file in the JSON Resume format
intake-xml-unknown = This XML file is not a Europass CV
intake-xml-broken = The file is damaged or ends here: what stood before was taken
intake-xml-too-large = This XML file has more parts, or deeper ones, than any CV
intake-doctype = This XML file brings definitions of its own (DOCTYPE). They are not read, for your safety
intake-doctype-hint = Save your CV as XML in Europass again and take in that file
intake-archive-cut = This archive ends too early: what could be read was taken
intake-archive-too-large = This archive holds far more than the data of one person
intake-no-table = This archive holds none of the tables that LinkedIn gives out
intake-entry-unread = This part of the archive cannot be unpacked whole
intake-entry-locked = This part of the archive is locked with a password
intake-entry-locked-hint = Unpack the archive with its password and take in the tables one by one
intake-row-empty = Nothing in this row could be used
intake-photo-unread = The photo in this file is no JPEG or PNG picture, or it is damaged
intake-no-end = There is no end date: it counts as until now
intake-more-kept = { $n ->
    [one] One more way to reach you is kept in the profile, but does not show on the CV
   *[other] { $n } more ways to reach you are kept in the profile, but do not show on the CV
}
intake-attachments-left = { $n ->
    [one] One attached document is not taken over
   *[other] { $n } attached documents are not taken over
}
intake-letter-left = The letter in this file is not taken over
intake-part-left = A profile has no place for this part; it is not taken over
intake-skills-communication = Communication
intake-skills-organisation = Organisation
intake-skills-job = Job-related skills
intake-skills-digital = Digital skills
intake-skills-other = Other skills
intake-digital-information = Information processing: { $level ->
    [A] basic level
    [B] independent level
   *[C] proficient level
}
intake-digital-communication = Digital communication: { $level ->
    [A] basic level
    [B] independent level
   *[C] proficient level
}
intake-digital-content = Content creation: { $level ->
    [A] basic level
    [B] independent level
   *[C] proficient level
}
intake-digital-safety = Digital safety: { $level ->
    [A] basic level
    [B] independent level
   *[C] proficient level
}
intake-digital-problems = Solving technical problems: { $level ->
    [A] basic level
    [B] independent level
   *[C] proficient level
}
intake-section-conferences = Conferences and seminars
intake-section-creative = Creative works
intake-section-networks = Networks and memberships
intake-section-social = Social and political activities
intake-field-general = General programmes
intake-field-education = Education
intake-field-arts = Arts and humanities
intake-field-social = Social sciences, journalism and information
intake-field-business = Business, administration and law
intake-field-sciences = Natural sciences, mathematics and statistics
intake-field-computing = Information and communication technologies
intake-field-engineering = Engineering, manufacturing and construction
intake-field-farming = Agriculture, forestry, fisheries and veterinary
intake-field-health = Health and welfare
intake-field-services = Services
europass-left-out = Europass has no place for this: { $fields }
