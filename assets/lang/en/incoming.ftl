## What a file holds, before it is taken in

incoming-title = What is in { $file }
incoming-words = Nothing is changed yet. Turn off what you do not want.
incoming-more = More details and own sections
incoming-unread = { $n -> 
    [one] { $n } thing could not be used
   *[other] { $n } things could not be used
}
incoming-answers = Take the answers, too, in place of yours
incoming-how = What is there already
incoming-add = Keep and add
incoming-replace = Replace
incoming-add-words = New entries are added and gaps are filled. Where both say something, yours stays.
incoming-replace-words = These sections become as they are in the file. Undo brings yours back.
incoming-take = Take it in
