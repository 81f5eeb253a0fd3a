# The five skills of a language, and what a person can do at each level, in plain words.
# The levels follow the Common European Framework of Reference for Languages; the descriptions are ours.

cefr-listening = Écouter
cefr-reading = Lire
cefr-conversation = Dialoguer
cefr-speaking = Parler en continu
cefr-writing = Écrire

cefr-listening-a1 = Je comprends des noms, des chiffres et des salutations quand on me parle lentement
cefr-listening-a2 = Je comprends des demandes simples de la clientèle, comme une commande ou une adresse
cefr-listening-b1 = Je comprends un besoin quand le sujet est connu et que la personne parle clairement
cefr-listening-b2 = Je comprends une personne qui parle à vitesse normale, même quand le problème est nouveau pour moi
cefr-listening-c1 = Je comprends des récits longs et confus, et ce que la personne veut vraiment dire
cefr-listening-c2 = Je comprends tous les appels avec aisance, même quand on parle vite, avec un accent ou sur une mauvaise ligne

cefr-reading-a1 = Je comprends des mots isolés et des messages très courts, comme un nom ou une date
cefr-reading-a2 = Je trouve ce que je cherche dans un e-mail court et simple ou une liste de prix
cefr-reading-b1 = Je comprends un e-mail courant où l’on décrit un problème
cefr-reading-b2 = Je lis par moi-même de longs e-mails, des modes d’emploi et les règles d’une entreprise
cefr-reading-c1 = Je lis des contrats et de longues réclamations, et je comprends ce qui est dit entre les lignes
cefr-reading-c2 = Je lis tous les textes avec aisance, même juridiques, techniques ou pleins d’humour

cefr-conversation-a1 = Je salue et je réponds à des questions simples si nous parlons lentement
cefr-conversation-a2 = Je mène un échange court et simple, par exemple pour prendre un rendez-vous
cefr-conversation-b1 = Je réponds aux questions courantes de la clientèle, et je fais répéter en cas de doute
cefr-conversation-b2 = Je parle assez facilement avec la clientèle, même d’un problème inattendu
cefr-conversation-c1 = Je parle librement, je trouve le ton juste et je calme une personne fâchée
cefr-conversation-c2 = Je mène toutes les conversations avec aisance, même des négociations difficiles et tout en nuances

cefr-speaking-a1 = Je dis qui je suis et où je travaille en quelques phrases courtes
cefr-speaking-a2 = Je décris un produit ou mon travail avec des phrases simples
cefr-speaking-b1 = Je raconte étape par étape ce qui est arrivé ou ce qu’il faut faire, avec un peu de préparation
cefr-speaking-b2 = J’explique clairement une offre, avec ses avantages et ses inconvénients
cefr-speaking-c1 = J’explique des sujets difficiles avec ordre et je réponds en détail aux questions
cefr-speaking-c2 = Je fais un exposé clair et vivant sur tous les sujets, adapté au public

cefr-writing-a1 = Je remplis un formulaire et j’écris une salutation de quelques mots
cefr-writing-a2 = J’écris un message court et simple, comme un merci ou une date de livraison
cefr-writing-b1 = Je réponds par e-mail à une question courante avec des mots clairs et simples
cefr-writing-b2 = J’écris des e-mails détaillés et des notes de dossier qui demandent peu de corrections
cefr-writing-c1 = Je réponds par écrit à des réclamations difficiles, avec ordre et sur le ton juste
cefr-writing-c2 = J’écris tous les types de textes dans le style voulu et j’améliore ceux des autres
